package kz.adep.oversight.domain;

import java.time.YearMonth;

/** A month of the country, or of what the filter leaves of it. */
public record MonthSum(YearMonth month, Flow flow) {}
