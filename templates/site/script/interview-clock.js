/* A stopwatch, and how a time is written. */
(function (prepbook) {
  "use strict";
  var interview = (prepbook.interview = prepbook.interview || {});

  /** Counts milliseconds while it runs, from what was counted before. */
  interview.stopwatch = function (counted) {
    var sum = counted || 0;
    var since = null;

    function ms() {
      return sum + (since === null ? 0 : performance.now() - since);
    }

    return {
      ms: ms,
      run: function (on) {
        sum = ms();
        since = on ? performance.now() : null;
      },
    };
  };

  /** Minutes and seconds, 3:05; a time below zero as what goes beyond, +0:12. */
  interview.time = function (ms) {
    return (ms < 0 ? "+" : "") + prepbook.player.clock(ms < 0 ? -ms : Math.ceil(ms / 1000) * 1000);
  };
})(window.prepbook);
