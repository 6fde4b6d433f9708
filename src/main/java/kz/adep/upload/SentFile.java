package kz.adep.upload;

import java.io.InputStream;

/**
 * A file as it comes in.
 *
 * @param name as its sender's machine calls it
 */
public record SentFile(String name, InputStream content) {}
