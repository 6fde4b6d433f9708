package kz.adep.directory.domain.reception;

import java.time.LocalDate;

/** A reception day that was held, and how many people came. */
public record HeldDay(LocalDate day, int received) {}
