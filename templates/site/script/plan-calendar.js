/* A plan as a calendar file (RFC 5545): every day with work as an event of the whole day. */
(function (prepbook) {
  "use strict";
  var plan = (prepbook.plan = prepbook.plan || {});

  function escaped(text) {
    return text.replace(/[\\;,]/g, "\\$&").replace(/\r?\n/g, "\\n");
  }

  /** A line in parts of at most 75 octets, none of which cuts a character. */
  function folded(line) {
    var out = "";
    var octets = 0;
    for (var character of line) {
      var size = new TextEncoder().encode(character).length;
      if (octets + size > 75) {
        out += "\r\n ";
        octets = 1;
      }
      out += character;
      octets += size;
    }
    return out + "\r\n";
  }

  function date(day) {
    return plan.isoDay(day).replace(/-/g, "");
  }

  /**
   * The file's text.
   *
   * calendar: {id, name, now (ms), events: [{day, title, text, address}]}. An event's id depends on
   * the guide and its day, so that a later file replaces what an earlier one said.
   */
  plan.calendar = function (calendar) {
    var stamp = new Date(calendar.now).toISOString().replace(/[-:]|\.\d+/g, "");
    var lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Prepbook//Plan//EN", "CALSCALE:GREGORIAN"];
    lines.push("METHOD:PUBLISH", "X-WR-CALNAME:" + escaped(calendar.name));
    calendar.events.forEach(function (event) {
      lines.push(
        "BEGIN:VEVENT",
        "UID:" + date(event.day) + "-" + calendar.id + "@prepbook",
        "DTSTAMP:" + stamp,
        "SEQUENCE:" + Math.floor(calendar.now / 6e4),
        "DTSTART;VALUE=DATE:" + date(event.day),
        "DTEND;VALUE=DATE:" + date(event.day + 1),
        "SUMMARY:" + escaped(event.title),
        "DESCRIPTION:" + escaped(event.text),
        "TRANSP:TRANSPARENT"
      );
      if (event.address) lines.push("URL:" + event.address);
      lines.push("END:VEVENT");
    });
    lines.push("END:VCALENDAR");
    return lines.map(folded).join("");
  };
})(window.prepbook);
