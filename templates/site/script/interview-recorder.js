/* Records what is said. Recordings stay in this page's memory until they are deleted. */
(function (prepbook) {
  "use strict";
  var interview = (prepbook.interview = prepbook.interview || {});
  var stream = null;
  var recorder = null;
  var addresses = [];

  /** Whether this browser can record at all. A page that came without encryption may not. */
  interview.canRecord = function () {
    return Boolean(window.MediaRecorder && navigator.mediaDevices && navigator.mediaDevices.getUserMedia);
  };

  /** Asks for the microphone; resolves to true, or to false if it is refused or missing. */
  interview.openMicrophone = function () {
    return navigator.mediaDevices.getUserMedia({ audio: true }).then(
      function (opened) {
        interview.closeMicrophone();
        stream = opened;
        return true;
      },
      function () {
        return false;
      }
    );
  };

  /** Lets go of the microphone: its light goes out. */
  interview.closeMicrophone = function () {
    if (!stream) return;
    stream.getTracks().forEach(function (track) {
      track.stop();
    });
    interview.dropRecording();
    stream = null;
  };

  /** Starts to record; false if that does not work. */
  interview.record = function () {
    if (!stream || !stream.active) return false;
    var parts = [];
    try {
      recorder = new MediaRecorder(stream);
      recorder.ondataavailable = function (event) {
        parts.push(event.data);
      };
      recorder.parts = parts;
      recorder.start();
      return true;
    } catch (failed) {
      recorder = null;
      return false;
    }
  };

  /** Holds the recording, or goes on with it. */
  interview.holdRecording = function (hold) {
    var state = recorder && recorder.state;
    if (hold && state === "recording") recorder.pause();
    else if (!hold && state === "paused") recorder.resume();
  };

  /** Ends the recording; resolves to the address at which it can be played, or to null. */
  interview.recorded = function () {
    var ending = recorder;
    var heard = stream;
    recorder = null;
    if (!ending || ending.state === "inactive") return Promise.resolve(null);
    return new Promise(function (resolve) {
      ending.onstop = function () {
        // Once the microphone is let go, nobody listens to it any more.
        if (stream !== heard) return resolve(null);
        var address = URL.createObjectURL(new Blob(ending.parts, { type: ending.mimeType }));
        addresses.push(address);
        resolve(address);
      };
      ending.stop();
    });
  };

  /** Ends the recording and keeps nothing of it. */
  interview.dropRecording = function () {
    if (recorder && recorder.state !== "inactive") recorder.stop();
    recorder = null;
  };

  /** Deletes all recordings. */
  interview.forgetRecordings = function () {
    addresses.splice(0).forEach(function (address) {
      URL.revokeObjectURL(address);
    });
  };
})(window.prepbook);
