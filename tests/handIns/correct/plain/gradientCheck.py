def checkGradient(function, point, gradient):
    for i in range(len(point)):
        size = abs(point[i])
        if size == 0:
            size = max(abs(x) for x in point)
        if size == 0:
            size = 1.0
        step = 1e-5 * size
        above = list(point)
        above[i] += step
        below = list(point)
        below[i] -= step
        high, low = function(above), function(below)
        slope = (high - low) / (2 * step)
        rounding = 1e-15 * (abs(high) + abs(low)) / step
        error = abs(slope - gradient[i])
        if not error <= 1e-3 * max(abs(slope), abs(gradient[i])) + rounding:
            return False
    return True
