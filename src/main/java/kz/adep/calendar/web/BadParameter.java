package kz.adep.calendar.web;

import kz.adep.shared.RuleViolation;

/** A parameter of the query is missing or cannot be read. */
class BadParameter extends RuleViolation {

    private static final long serialVersionUID = 1L;

    private final String parameter;

    BadParameter(String parameter, Object... arguments) {
        super("calendar.api." + parameter, arguments);
        this.parameter = parameter;
    }

    String parameter() {
        return parameter;
    }
}
