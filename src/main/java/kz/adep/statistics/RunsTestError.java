package kz.adep.statistics;

import org.jspecify.annotations.Nullable;

/**
 * A sample that cannot be judged. The code says why; where one value is to blame, group and index (from 0) say which. The
 * message is for logs, people read the code in their own language.
 */
public final class RunsTestError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why a sample is refused. */
    public enum Code {
        /** A group holds no value. */
        EMPTY_GROUP,
        /** A value is infinite, too great for a double, or NaN. */
        NOT_FINITE,
        /** Every value is equal, or no value lies beside the median: the order says nothing. */
        ALL_TIED,
        /** A token is not a decimal number of at most 17 significant digits. */
        NOT_A_NUMBER,
        /** More values than the limit. */
        TOO_MANY_VALUES
    }

    /** Which sample a value belongs to. */
    public enum Group {
        STUDY,
        CONTROL
    }

    private final Code code;
    private final @Nullable Group group;
    private final @Nullable Integer index;

    RunsTestError(Code code, @Nullable Group group, @Nullable Integer index) {
        super(code + (group == null ? "" : " " + group) + (index == null ? "" : "[" + index + "]"));
        this.code = code;
        this.group = group;
        this.index = index;
    }

    public Code code() {
        return code;
    }

    public @Nullable Group group() {
        return group;
    }

    /** Position in the group, counted from 0; null where no single value is to blame. */
    public @Nullable Integer index() {
        return index;
    }
}
