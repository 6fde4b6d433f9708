package kz.adep.calendar;

/** Why a day counts or does not count as a working day. */
public enum DayReason {
    WORKING,
    WEEKEND,
    NEW_YEAR,
    ORTHODOX_CHRISTMAS,
    WOMENS_DAY,
    CONSTITUTION_DAY,
    NAURYZ,
    UNITY_DAY,
    DEFENDERS_DAY,
    VICTORY_DAY,
    KURBAN_AIT,
    CAPITAL_DAY,
    REPUBLIC_DAY,
    INDEPENDENCE_DAY,
    /** A day off because a holiday fell on a weekend. */
    HOLIDAY_ON_WEEKEND,
    /** A day off and a weekend that changed places by decision of the Government. */
    SWAPPED
}
