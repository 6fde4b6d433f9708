package kz.adep.transparency.domain.table;

/** How a table holds two groups. */
public enum Layout {
    /** The values of each group have a column of their own. */
    TWO_COLUMNS,
    /** One column holds the values, another says which group each belongs to. */
    VALUE_AND_GROUP
}
