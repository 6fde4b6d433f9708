package kz.adep.directory.domain;

import static kz.adep.directory.Bodies.ministry;
import static kz.adep.directory.Bodies.tree;
import static kz.adep.directory.Bodies.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import kz.adep.directory.StateBody;
import org.junit.jupiter.api.Test;

class BodyTreeTests {

    @Test
    void circleOfBodiesIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> tree(unit(11, 12, null), unit(12, 11, null)));
    }

    @Test
    void unknownParentIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> tree(unit(11, 1, null)));
    }

    @Test
    void ancestorsGoUpToTheHeadBody() {
        var lowest = unit(111, 11, null);

        var tree = tree(ministry(1, "Министрлік"), unit(11, 1, null), lowest);

        assertThat(tree.ancestors(lowest)).extracting(StateBody::id).containsExactly(11, 1);
    }

    @Test
    void regionsStandInTheOrderOfTheirCodes() {
        assertThat(tree().regions()).extracting("code").containsExactly(47, 71);
    }
}
