package kz.adep.oversight.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kz.adep.shared.NotFound;
import kz.adep.shared.Quarter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DashboardFilterTests {

    private static final Quarter CURRENT = Quarter.parse("2026-Q4");

    @Test
    void nothingAskedMeansTheCurrentQuarter() {
        assertThat(DashboardFilter.parse("", "", CURRENT).quarter()).isEqualTo(CURRENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-Q1", "2026-Q5", "gossip", "0000-Q1"})
    void quarterThatThereIsNotIsNotFound(String quarter) {
        assertThatThrownBy(() -> DashboardFilter.parse(quarter, "", CURRENT)).isInstanceOf(NotFound.class);
    }

    @Test
    void eightQuartersAreOffered() {
        assertThat(DashboardFilter.choices(CURRENT))
                .hasSize(8)
                .startsWith(CURRENT)
                .endsWith(Quarter.parse("2025-Q1"));
    }
}
