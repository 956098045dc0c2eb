/* Reads a question aloud, where the browser can. */
(function (prepbook) {
  "use strict";
  var interview = (prepbook.interview = prepbook.interview || {});
  var speech = window.speechSynthesis;
  // A browser may drop an utterance that nobody holds before it says how it ended.
  var current = null;

  /** A title as one says it: code in words, not sign by sign. */
  interview.speakable = function (html) {
    var body = new DOMParser().parseFromString(html, "text/html").body;
    body.querySelectorAll("pre").forEach(function (block) {
      block.remove();
    });
    body.querySelectorAll("code").forEach(function (code) {
      var words = code.textContent.replace(/(\p{Ll}|\d)(\p{Lu})/gu, "$1 $2").replace(/[^\p{L}\p{N}]+/gu, " ");
      if (words.trim()) code.textContent = " " + words + " ";
    });
    return body.textContent.replace(/\s+/g, " ").replace(/ ([?!.,;:])/g, "$1").trim();
  };

  /** Whether this browser can speak at all. */
  interview.canSpeak = function () {
    return Boolean(speech && window.SpeechSynthesisUtterance);
  };

  /** Says a text in the guide's language; calls with false if that did not work. */
  interview.speak = function (text, ended) {
    interview.hush();
    var words = new SpeechSynthesisUtterance(text);
    words.lang = document.documentElement.lang;
    words.onend = function () {
      if (current === words) ended(true);
    };
    words.onerror = function () {
      // Being silenced is an error, too, but not one to speak of.
      if (current === words) ended(false);
    };
    current = words;
    speech.speak(words);
  };

  /** Stops speaking. */
  interview.hush = function () {
    current = null;
    if (interview.canSpeak()) speech.cancel();
  };
})(window.prepbook);
