package kz.adep.casework.domain.letter;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.adep.shared.RuleViolation;

/** Words with variables in braces; what is to be typed for each case stands as a gap. */
public record LetterText(String text) {

    /** What the official still has to write, or what this case does not have. */
    public static final String GAP = "[…]";

    private static final Pattern VARIABLE = Pattern.compile("\\{([^{}]*)\\}");
    private static final Pattern BRACES = Pattern.compile("[{}]");

    public LetterText {
        String unknown = VARIABLE.matcher(text)
                .results()
                .filter(found -> LetterVariable.called(found.group(1)).isEmpty())
                .map(MatchResult::group)
                .distinct()
                .collect(Collectors.joining(" "));
        if (!unknown.isEmpty()) {
            throw new RuleViolation("letters.template.unknown", unknown, String.join(" ", LetterVariable.tokens()));
        }
        if (BRACES.matcher(VARIABLE.matcher(text).replaceAll("")).find()) {
            throw new RuleViolation("letters.template.brace", String.join(" ", LetterVariable.tokens()));
        }
    }

    /** A variable without a value leaves a gap. */
    public String filledWith(Map<LetterVariable, String> values) {
        return fill(text, values);
    }

    /** The same of words that somebody typed: braces that are no variable stay as they are. */
    public static String fill(String words, Map<LetterVariable, String> values) {
        return VARIABLE.matcher(words)
                .replaceAll(found -> Matcher.quoteReplacement(LetterVariable.called(found.group(1))
                        .map(variable -> values.getOrDefault(variable, GAP))
                        .orElse(found.group())));
    }

    /** Refuses to send a text in which something was left to be written. */
    public static void requireComplete(String text) {
        if (text.contains(GAP)) {
            throw new RuleViolation("letters.gap");
        }
    }
}
