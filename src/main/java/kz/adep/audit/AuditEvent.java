package kz.adep.audit;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What happened to what, in ids and names only: contents and personal data would outlive their erasure in the trail,
 * and free text could forge lines where the trail is shown.
 *
 * @param stateBodyId the body in whose chain it stands; {@link #DEPLOYMENT} for what belongs to no body
 * @param withheld of a case withheld from that body, whose chain the body does not see
 * @param action as in {@code casework.decided}
 * @param fields ids by name; a changed field stands by its name with an empty value
 * @param hourly keep the time to the hour, as for the submission of an anonymous case
 */
public record AuditEvent(
        int stateBodyId,
        boolean withheld,
        String action,
        String subjectType,
        String subjectId,
        SortedMap<String, String> fields,
        boolean hourly) {

    /** Stands in place of a body for what concerns none: sign-in of the Agency's or an administrator's account. */
    public static final int DEPLOYMENT = 0;

    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9_.-]{0,79}");
    private static final Pattern VALUE = Pattern.compile("[A-Za-z0-9._:/-]{0,100}");

    public AuditEvent {
        refuseUnless(stateBodyId >= 0, "state body");
        refuseUnless(NAME.matcher(action).matches(), "action");
        refuseUnless(NAME.matcher(subjectType).matches(), "subject type");
        refuseUnless(!subjectId.isEmpty() && isValue(subjectId), "subject id");
        fields.forEach((name, value) -> refuseUnless(NAME.matcher(name).matches() && isValue(value), "field"));
        fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
    }

    public static AuditEvent of(int stateBodyId, String action, String subjectType, Object subjectId) {
        return new AuditEvent(
                stateBodyId, false, action, subjectType, subjectId.toString(), Collections.emptySortedMap(), false);
    }

    /** Whether it may stand as a value. */
    public static boolean isValue(String text) {
        return VALUE.matcher(text).matches();
    }

    /** The same in the chain of the body's withheld cases, or in its own. */
    public AuditEvent withheld(boolean isWithheld) {
        return new AuditEvent(stateBodyId, isWithheld, action, subjectType, subjectId, fields, hourly);
    }

    /** The same with an id, number, date or constant by name. */
    public AuditEvent with(String name, Object value) {
        SortedMap<String, String> more = new TreeMap<>(fields);
        more.put(name, value.toString());
        return new AuditEvent(stateBodyId, withheld, action, subjectType, subjectId, more, hourly);
    }

    /** The same with the names of what changed, without what it was or became. */
    public AuditEvent changed(String... names) {
        SortedMap<String, String> more = new TreeMap<>(fields);
        for (String name : names) {
            more.put(name, "");
        }
        return new AuditEvent(stateBodyId, withheld, action, subjectType, subjectId, more, hourly);
    }

    public AuditEvent keptToTheHour() {
        return new AuditEvent(stateBodyId, withheld, action, subjectType, subjectId, fields, true);
    }

    /** Without the refused value, which may be personal data. */
    private static void refuseUnless(boolean fit, String what) {
        if (!fit) {
            throw new IllegalArgumentException("an audit event holds ids and names only: " + what);
        }
    }
}
