package kz.adep.intake.service.resume;

import static org.assertj.core.api.Assertions.assertThat;

import kz.adep.AdepTest;
import kz.adep.SharedDatabase;
import kz.adep.intake.domain.Draft;
import kz.adep.intake.service.Drafts;
import kz.adep.vault.FormToken;
import kz.adep.vault.FormTokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AdepTest
class ExpiryTests {

    @Autowired
    private FormTokens tokens;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Resumption resumption;

    @Autowired
    private Expiry expiry;

    @Test
    void whatWasNotSentIsGoneAfterItsDayAndItsCodeToo() {
        FormToken left = begun();
        above("update intake_draft set expires_at = now() - interval '1 second'");
        above("update intake_resumption set expires_at = now() - interval '1 second'");
        FormToken going = begun();

        expiry.sweep();

        assertThat(drafts.find(left)).isEmpty();
        assertThat(resumption.code(left)).isEmpty();
        assertThat(drafts.find(going)).isPresent();
        assertThat(resumption.code(going)).isPresent();
    }

    private FormToken begun() {
        FormToken token = tokens.issue();
        drafts.change(token, nothing -> Draft.empty());
        resumption.allow(token);
        return token;
    }

    private static void above(String statement) {
        SharedDatabase.aboveTheWalls().sql(statement).update();
    }
}
