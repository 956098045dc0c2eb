/* Short messages at the foot of the window. They stay until they are closed, take no focus, and
   screen readers say them when they come. */
(function () {
  "use strict";
  var make = prepbook.make;
  var place = make("div", { class: "notices", role: "status" });
  document.body.append(place);

  /**
   * Shows a sentence, with what can be done about it: [[words, function], …]. Returns what takes it
   * away.
   */
  prepbook.notice = function (sentence, actions) {
    var box = make("div", { class: "notice" }, make("p", prepbook.said({ class: "notice__text" }), sentence));
    function close() {
      box.remove();
    }
    var buttons = (actions || []).map(function (action) {
      return prepbook.button(action[0], "notice__button", function () {
        close();
        action[1]();
      });
    });
    buttons.push(prepbook.button(prepbook.text("study.close"), "notice__button", close));
    box.append(make("div", { class: "notice__buttons" }, buttons));
    place.append(box);
    return close;
  };
})();
