package kz.adep.calendar;

import java.time.LocalDate;

/** One day of a term, whether it counts, and why. */
public record CountedDay(LocalDate day, boolean counts, DayReason reason) {}
