package bench;

import java.util.List;

/** The words of the made-up guides: enough English for prose that reads like an answer. */
final class Vocabulary {
  /** Section titles; the corpus with most sections adds a second word to each. */
  static final List<String> AREAS =
      List.of(
          "Queries",
          "Transactions",
          "Caching",
          "Migrations",
          "Views",
          "Forms",
          "Templates",
          "Middleware",
          "Signals",
          "Permissions",
          "Sessions",
          "Uploads",
          "Testing",
          "Packaging",
          "Deployment",
          "Monitoring",
          "Typing",
          "Concurrency",
          "Queues",
          "Search");

  static final List<String> SCOPES =
      List.of(
          "in Production",
          "at Scale",
          "under Load",
          "for Teams",
          "in Legacy Code",
          "across Services",
          "on a Budget",
          "in Review",
          "behind a Proxy",
          "from Scratch");

  /** Section icons, each a single code point that shows in colour without a variation selector. */
  static final List<String> ICONS =
      List.of("🐍", "🧪", "🚀", "🔒", "📦", "🧵", "🌐", "📈", "🔌", "🧰", "🔍", "📚");

  static final List<String> TAGS =
      List.of(
          "orm",
          "performance",
          "security",
          "testing",
          "http",
          "async",
          "database",
          "design",
          "deployment",
          "typing",
          "caching",
          "queues",
          "api",
          "debugging");

  static final List<String> LEVELS = List.of("junior", "mid", "senior");

  /** Singular noun phrases; a sentence may start with any of them once capitalised. */
  static final List<String> THINGS =
      List.of(
          "the query planner",
          "a connection pool",
          "the session store",
          "a long transaction",
          "the template loader",
          "a lazy queryset",
          "the worker process",
          "a background job",
          "the cache key",
          "a foreign key",
          "the migration graph",
          "a signal handler",
          "the request cycle",
          "a middleware class",
          "the permission check",
          "a signed cookie",
          "the upload handler",
          "a generator expression",
          "the event loop",
          "a thread pool",
          "the import system",
          "a context manager",
          "the garbage collector",
          "a weak reference",
          "the type checker",
          "an abstract base class",
          "the method resolution order",
          "a metaclass",
          "the test client",
          "a database fixture",
          "the release pipeline",
          "a feature flag",
          "the load balancer",
          "a health check",
          "the message broker",
          "an idempotency key",
          "the retry policy",
          "a rate limiter",
          "the audit trail",
          "a read replica",
          "the composite index",
          "a partial index",
          "the lock table",
          "an isolation level",
          "the serializer",
          "a validation rule",
          "the public schema",
          "a pagination cursor",
          "the error budget",
          "a slow endpoint",
          "the access log",
          "a correlation id",
          "the static manifest",
          "a content hash",
          "the search index",
          "an inverted list",
          "the dependency lock file",
          "a virtual environment",
          "the decorated function",
          "an async view",
          "the admin site",
          "a custom manager",
          "the field descriptor",
          "a bound form",
          "the settings module",
          "an environment variable",
          "the reverse proxy",
          "a stale response",
          "the nightly report",
          "a customer order");

  /** What a thing does to another; the second thing is put at {@code %s}. */
  static final List<String> ACTIONS =
      List.of(
          "keeps %s in memory for the whole request",
          "locks %s until the commit is done",
          "reads %s only once",
          "hides the cost of %s",
          "depends on %s more than it seems",
          "falls back to %s when nothing else answers",
          "wraps %s without changing its contract",
          "evaluates %s at the last possible moment",
          "sends %s across the network again",
          "invalidates %s on every write",
          "turns %s into a plain dictionary",
          "copies %s before it yields control",
          "rejects %s with a clear message",
          "trades memory for speed and leaves %s alone",
          "registers %s at import time",
          "validates %s at the boundary",
          "measures %s from the outside",
          "shares %s between all threads",
          "rebuilds %s from the source of truth",
          "moves %s out of the hot path",
          "makes %s visible to the next reader",
          "waits for %s and gives up after a second",
          "stores %s next to its checksum",
          "replaces %s in one atomic step",
          "logs %s with the user and the duration",
          "splits %s into batches of a few hundred rows",
          "closes %s even when an error escapes",
          "assumes that %s never changes",
          "asks %s for a fresh copy",
          "compares %s with the value it saw before");

  static final List<String> CONTEXTS =
      List.of(
          "under heavy load",
          "during a deploy",
          "inside a nested block",
          "on a cold start",
          "in a test run",
          "behind two proxies",
          "after a failed commit",
          "with debug mode off",
          "across time zones",
          "when the disk is nearly full",
          "on the slowest machine you own",
          "for the first user of the day",
          "while a migration is running",
          "in every worker at once",
          "before the response leaves the server",
          "once the table has ten million rows");

  static final List<String> OPENERS =
      List.of(
          "In practice,",
          "As a rule,",
          "On a busy site,",
          "Most of the time,",
          "By default,",
          "For that reason,",
          "In an older code base,",
          "At first sight,",
          "In the worst case,",
          "When in doubt,",
          "Seen from the outside,",
          "After an upgrade,");

  static final List<String> ADVICE =
      List.of(
          "Measure %s before you touch %s", "Name the trade-off between %s and %s",
          "Write a test that fails when %s forgets %s", "Keep %s close to %s and document why",
          "Never let %s reach %s unchecked", "Draw the path from %s to %s on one page",
          "Say what happens when %s is faster than %s", "Prefer %s over %s in new code");

  static final List<String> JOINERS =
      List.of("and", "but", "so", "while", "because", "although", "which is why", "even though");

  static final List<String> ASPECTS =
      List.of(
          "Memory",
          "Latency",
          "Safety",
          "Ordering",
          "Failure mode",
          "Default",
          "Typical use",
          "Cost",
          "Isolation",
          "Debugging");

  static final List<String> OPTIONS =
      List.of(
          "Eager",
          "Lazy",
          "Cached",
          "Streaming",
          "Blocking",
          "Async",
          "Batched",
          "Single row",
          "Optimistic",
          "Pessimistic",
          "Local",
          "Shared");

  static final List<String> VERDICTS =
      List.of(
          "low",
          "high",
          "depends on size",
          "one query",
          "two queries",
          "none",
          "bounded",
          "grows with rows",
          "per request",
          "per process",
          "safe",
          "needs a lock",
          "easy to trace",
          "hard to see");

  static final List<String> CALLOUTS = List.of("NOTE", "TIP", "IMPORTANT", "WARNING", "CAUTION");

  /** Headings; {@code %s} takes noun phrases without their articles, the last one a context. */
  static final List<String> HEADINGS =
      List.of(
          "What is the difference between the %s and the %s %s?",
          "Why does the %s matter to the %s %s?",
          "How does the %s protect the %s %s?",
          "When would you put the %s before the %s %s?",
          "Explain the %s and the %s %s",
          "How do you debug the %s next to the %s %s?",
          "Compare the %s with the %s %s",
          "What happens to the %s when the %s fails %s?",
          "What's wrong with sharing the %s and the %s %s?",
          "The %s vs. the %s: which one wins %s?",
          "How would you test the %s with the %s %s?");

  static final List<String> FOLLOW_UPS =
      List.of(
          "How would the answer change if %s were gone?", "What would you log about %s?",
          "Who should own %s in a larger team?", "Which test would have caught a bug in %s?",
          "What does %s cost per thousand requests?", "How do you roll back %s?");

  static final List<String> VERBS =
      List.of(
          "load", "save", "fetch", "build", "check", "merge", "split", "parse", "render", "notify",
          "refresh", "archive", "publish", "retry", "count", "resolve", "collect", "prune", "index",
          "export");

  static final List<String> NOUNS =
      List.of(
          "order",
          "invoice",
          "user",
          "session",
          "token",
          "report",
          "article",
          "comment",
          "payment",
          "basket",
          "ticket",
          "event",
          "account",
          "product",
          "shipment",
          "review",
          "message",
          "branch",
          "revision",
          "quota");

  static final List<String> FIELDS =
      List.of(
          "id",
          "name",
          "status",
          "total",
          "created_at",
          "updated_at",
          "owner_id",
          "slug",
          "price",
          "quantity",
          "priority",
          "email",
          "score",
          "version",
          "country");

  private Vocabulary() {}
}
