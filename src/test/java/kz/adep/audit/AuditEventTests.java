package kz.adep.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditEventTests {

    private static final AuditEvent EVENT = AuditEvent.of(5, "case.decided", "case", 17);

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\rb", "\u001b[31m", "\u202eabc", "two words", "Әлия", "a@b.kz", "\"", "a\u0000"})
    void textThatIsNoIdIsRefusedWithoutRepeatingIt(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EVENT.with("decision", value))
                .withMessage("an audit event holds ids and names only: field");
        assertThatIllegalArgumentException().isThrownBy(() -> AuditEvent.of(5, "case.decided", "case", value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Case", "a\nb", "имя", "a b"})
    void nameThatIsNoNameIsRefused(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> EVENT.with(name, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> EVENT.changed(name));
        assertThatIllegalArgumentException().isThrownBy(() -> AuditEvent.of(5, name, "case", 17));
        assertThatIllegalArgumentException().isThrownBy(() -> AuditEvent.of(5, "case.decided", name, 17));
    }

    @Test
    void fieldsAreSortedByName() {
        assertThat(EVENT.with("b", 2).changed("c").with("a", 1).fields().keySet())
                .containsExactly("a", "b", "c");
    }
}
