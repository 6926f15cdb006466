"""Where a training is drawn: a window, a page, a picture, an animation, or nowhere."""
