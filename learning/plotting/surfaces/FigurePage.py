"""The page on which matplotlib shows a figure, with a title, in a language, as wide as the browser.

matplotlib's own page bears its name in place of a title, the figure's twice, and stays as small as
the figure was made.
"""

from html import escape

from matplotlib._pylab_helpers import Gcf
from matplotlib.backends.backend_webagg import WebAggApplication

from learning.words.language import isFrenchSpoken

STYLE = "<style>.ui-dialog-titlebar {display: none}</style>"
"""The title of the figure stands in the figure."""

FILL = """
          var wasFilled = false;
          window.addEventListener("resize", function () { if (wasFilled) fill(); });
          var resize = fig.handle_resize || mpl.figure.prototype.handle_resize;
          mpl.figure.prototype.handle_resize = function (figure, message) {
              resize.call(this, figure, message);
              if (!wasFilled) { wasFilled = true; fill(); }
          };
          function fill() {
              var div = fig.canvas_div, top = div.getBoundingClientRect().top;
              div.style.width = (window.innerWidth - 24) + "px";
              div.style.height = Math.max(300, window.innerHeight - top - 60) + "px";
          }
"""
"""After the figure has said how large it is, it is made as large as the browser's window.

Not before: matplotlib's canvas follows a change of size, but none that comes while the page is
still connecting, and a size that it has already would then be no change.
"""

BEFORE = 'document.getElementById("figure"));'
"""The end of the call that makes the figure, in matplotlib's page."""


class FigurePage(WebAggApplication.SingleFigurePage):
    """Answers whoever asks for the page of a figure."""

    def render(self, template, **values):
        """Write the page."""
        page = self.render_string(template, **values).decode()
        title = escape(Gcf.get_fig_manager(values["fig_id"]).get_window_title())
        if isFrenchSpoken():
            page = page.replace('lang="en"', 'lang="fr"')
        page = page.replace("<title>matplotlib</title>", f"<title>{title}</title>{STYLE}")
        self.finish(page.replace(BEFORE, BEFORE + FILL))
