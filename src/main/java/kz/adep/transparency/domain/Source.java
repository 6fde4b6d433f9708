package kz.adep.transparency.domain;

import org.jspecify.annotations.Nullable;

/** Where figures of others were taken from; doi and licence as far as the copy we hold tells them. */
public record Source(
        String citation, @Nullable String doi, @Nullable String licence) {}
