/* Copies code, and says so. Where the browser refuses, the code is selected. */
(function () {
  "use strict";
  var make = prepbook.make;
  var SHORT = 4000;
  var last = function () {};

  /** Says something about what was to be copied; good news need not stay. */
  function say(sentence, stays) {
    last();
    var close = prepbook.notice(sentence);
    var end = stays ? 0 : setTimeout(close, SHORT);
    last = function () {
      clearTimeout(end);
      close();
    };
  }

  prepbook.sayCopied = say;

  /** Promises that a text is copied. */
  prepbook.copy = copy;
  function copy(text) {
    return navigator.clipboard ? navigator.clipboard.writeText(text) : Promise.reject(new Error("no clipboard"));
  }

  /** The code as one would type it: of a session in a console only what was typed, without prompts. */
  prepbook.codeText = function (code) {
    if (!code.querySelector(".p")) return code.textContent;
    var lines = [];
    var text = "";
    var output = false;
    function end() {
      if (text.trim() || !output) lines.push(text);
      text = "";
    }
    code.childNodes.forEach(function (node) {
      var style = node.className || "";
      if (style === "p") {
        output = false;
      } else if (style === "o") {
        output = true;
      } else {
        node.textContent.split("\n").forEach(function (part, index) {
          if (index) end();
          text += part;
        });
      }
    });
    end();
    return lines.join("\n");
  };

  function select(code) {
    var range = document.createRange();
    range.selectNodeContents(code);
    var selection = getSelection();
    selection.removeAllRanges();
    selection.addRange(range);
  }

  function button(figure) {
    var code = figure.querySelector("code");
    var made = make("button", { class: "code__copy", type: "button", "aria-label": prepbook.text("study.copy"), title: prepbook.text("study.copy") });
    made.addEventListener("click", function () {
      copy(prepbook.codeText(code)).then(
        function () {
          made.dataset.done = "";
          setTimeout(function () {
            delete made.dataset.done;
          }, SHORT);
          say(prepbook.text("study.copied"));
        },
        function () {
          select(code);
          say(prepbook.text("study.selected"), true);
        }
      );
    });
    return made;
  }

  /** Gives every block of code in an element its button. */
  prepbook.copyButtons = function (element) {
    element.querySelectorAll(".code").forEach(function (figure) {
      if (!figure.querySelector(".code__copy")) figure.append(button(figure));
    });
  };

  prepbook.copyButtons(document);
})();
