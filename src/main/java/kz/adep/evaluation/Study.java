package kz.adep.evaluation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import kz.adep.evaluation.StudyValue.Arm;
import kz.adep.shared.LocalizedText;
import kz.adep.statistics.RunsTest;
import kz.adep.statistics.RunsTestResult;

/**
 * A study with its frozen input. The hash is SHA-256 over the canonical text: the line {@code adep-study-1}, the code,
 * then one line {@code arm;position;before;after;change} per value, study group first, numbers in plain notation without
 * trailing zeros, what is absent left empty, each line ended by a line feed.
 *
 * @param unit what is counted
 * @param sha256 of the canonical text when the input was frozen
 */
public record Study(
        String code,
        LocalizedText title,
        LocalizedText source,
        LocalizedText note,
        LocalizedText unit,
        boolean published,
        String sha256,
        List<StudyValue> values) {

    private static final String FORMAT = "adep-study-1";

    public Study {
        values = values.stream()
                .sorted(Comparator.comparing(StudyValue::arm).thenComparing(StudyValue::position))
                .toList();
    }

    public List<StudyValue> of(Arm arm) {
        return values.stream().filter(value -> value.arm() == arm).toList();
    }

    /** Whether the source gives any count before and after, and not only changes. */
    public boolean hasCounts() {
        return values.stream().anyMatch(value -> value.before() != null);
    }

    /** The result is always worked out again from the input; it is never stored. */
    public RunsTestResult result() {
        return RunsTest.of(changes(Arm.STUDY), changes(Arm.CONTROL));
    }

    public String canonical() {
        return values.stream()
                .map(StudyValue::canonical)
                .collect(Collectors.joining("", FORMAT + "\n" + code + "\n", ""));
    }

    /** Whether the input is still the one that was frozen. */
    public boolean isIntact() {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(canonical().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).equals(sha256);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private double[] changes(Arm arm) {
        return of(arm).stream()
                .mapToDouble(value -> value.change().doubleValue())
                .toArray();
    }
}
