"""What goes wrong where no step sees it: in threads, tasks and finalizers, or because of no ``await``."""

from __future__ import annotations

import gc
import logging
import sys
import threading
import types
import warnings
from collections.abc import Callable, Iterator

FRAMES = 50  # of the stack that a coroutine remembers from where it was made
NEVER = "coroutine .* was never awaited"  # as a regular expression

Place = tuple[str, int]


class Strays(logging.Handler):
    """Tells of each error of that kind, with the places in code that led to it, innermost last."""

    def __init__(self, tell: Callable[[BaseException, list[Place]], None]) -> None:
        super().__init__(logging.ERROR)
        self.tell = tell

    def set_up(self) -> None:
        threading.excepthook = self.thread
        sys.unraisablehook = self.unraisable
        logging.getLogger("asyncio").addHandler(self)
        sys.set_coroutine_origin_tracking_depth(FRAMES)
        # Raised where the coroutine is thrown away, so that it comes to the hook for finalizers.
        warnings.filterwarnings("error", NEVER, RuntimeWarning)

    def ready(self) -> None:
        """What there is now is none of the samples', and need not be looked through again."""
        gc.collect()
        gc.freeze()

    def settle(self) -> None:
        """Lets all come up that waits for the garbage to be collected."""
        gc.collect()

    def end(self) -> None:
        """Looks for coroutines that are still there; from here on only threads can fail."""
        gc.unfreeze()
        gc.collect()
        for coroutine in waiting():
            self.never_awaited(coroutine)
        sys.unraisablehook = sys.__unraisablehook__  # what fails in a module torn down is no fault

    def thread(self, failed: threading.ExceptHookArgs) -> None:
        if failed.exc_value is not None and not isinstance(failed.exc_value, SystemExit):
            self.tell(failed.exc_value, places(failed.exc_value))

    def unraisable(self, failed: sys.UnraisableHookArgs) -> None:
        if isinstance(failed.object, types.CoroutineType) and isinstance(failed.exc_value, RuntimeWarning):
            self.never_awaited(failed.object)
        elif failed.exc_value is not None:
            self.tell(failed.exc_value, places(failed.exc_value))

    def emit(self, record: logging.LogRecord) -> None:
        """Takes note of the exception of a task that nobody has asked for its result."""
        if record.exc_info and record.exc_info[1] is not None:
            self.tell(record.exc_info[1], places(record.exc_info[1]))

    def never_awaited(self, coroutine: types.CoroutineType) -> None:
        made = [(frame[0], frame[1]) for frame in reversed(coroutine.cr_origin or ())]
        code = coroutine.cr_code
        self.tell(
            RuntimeWarning(f"coroutine {coroutine.__qualname__!r} was never awaited"),
            [(code.co_filename, code.co_firstlineno), *made],
        )


def waiting() -> Iterator[types.CoroutineType]:
    """Coroutines that have not begun."""
    for candidate in gc.get_objects():
        if type(candidate) is types.CoroutineType and candidate.cr_frame is not None:
            if not candidate.cr_running and not candidate.cr_suspended:
                yield candidate


def places(error: BaseException) -> list[Place]:
    found, traceback = [], error.__traceback__
    while traceback is not None:
        found.append((traceback.tb_frame.f_code.co_filename, traceback.tb_lineno))
        traceback = traceback.tb_next
    return found
