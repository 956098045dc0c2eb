/* Loads a picture from another host when its button is pressed, and never before. */
(function () {
  "use strict";
  // The link beside gives way to the button only now that it works.
  document.documentElement.dataset.pictures = "";

  function show(button) {
    var box = button.parentElement;
    var image = new Image();
    image.referrerPolicy = "no-referrer";
    image.alt = box.querySelector(".remote__text").textContent;
    image.title = button.title;
    if (button.dataset.width) image.width = button.dataset.width;
    if (button.dataset.height) image.height = button.dataset.height;
    image.tabIndex = -1;
    button.setAttribute("aria-busy", "true");
    image.onload = function () {
      box.classList.add("remote--shown");
      box.replaceChildren(image);
      // The button had the focus.
      image.focus({ preventScroll: true });
    };
    image.onerror = function () {
      button.removeAttribute("aria-busy");
      if (box.querySelector("[role=status]")) return;
      var status = document.createElement("span");
      status.setAttribute("role", "status");
      box.append(status);
      status.textContent = prepbook.text("study.pictureFailed");
      box.classList.add("remote--failed");
    };
    image.src = button.dataset.remote;
  }

  document.addEventListener("click", function (event) {
    var button = event.target.closest("[data-remote]");
    if (button && !button.hasAttribute("aria-busy")) show(button);
  });
})();
