/* Days of this device's calendar, as numbers: days since 1970-01-01. A night belongs to the evening
   before it, as it does where cards are calculated. */
(function (prepbook) {
  "use strict";
  var plan = (prepbook.plan = prepbook.plan || {});
  var DAY = prepbook.DAY;

  /** The day of a point in time. */
  plan.dayOf = prepbook.fsrs.day;

  plan.today = function () {
    return plan.dayOf(Date.now());
  };

  /** The last day for which plans are made. */
  plan.farthest = function () {
    return plan.today() + 3660;
  };

  /** Noon of a day, on this device's clock. */
  plan.noon = function (day) {
    var date = new Date(day * DAY);
    return new Date(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate(), 12).getTime();
  };

  /** The day of a date like 2026-11-25; null if there is no such day. */
  plan.parseDay = function (text) {
    var parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
    var day = parts && Date.UTC(parts[1], parts[2] - 1, parts[3]) / DAY;
    return parts && plan.isoDay(day) === text ? day : null;
  };

  /** A day as 2026-11-25. */
  plan.isoDay = function (day) {
    return new Date(day * DAY).toISOString().slice(0, 10);
  };

  /** A day as the guide's language writes it. */
  plan.dayName = function (day, style) {
    var options = Object.assign({ timeZone: "UTC" }, style);
    return new Intl.DateTimeFormat(prepbook.language, options).format(day * DAY);
  };
})(window.prepbook);
