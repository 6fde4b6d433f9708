package kz.adep.platform.line;

import kz.adep.limits.Source;

/** Whose slow bodies are counted together: files of one source do not stand in the way of its forms. */
record Sender(Source source, Pace pace) {}
