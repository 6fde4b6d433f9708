package kz.adep.audit;

import static org.assertj.core.api.Assertions.assertThat;

import kz.adep.shared.ActingScope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditVerificationTests extends AuditDatabase {

    private static final String OF_BODY = " where state_body_id = :body and not withheld and seq ";

    @BeforeEach
    void writeFive() {
        write("case.registered", "case.assigned", "case.extended", "case.decided", "case.closed");
    }

    @Test
    void untouchedChainIsIntact() {
        assertThat(verify().isIntact()).isTrue();
        assertThat(verify().entries()).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "action = 'case.refused'",
                "at = at - interval '1 millisecond'",
                "actor = 'system'",
                "subject_type = 'report'",
                "subject_id = subject_id || '0'",
                "fields = '{\"x\":\"\"}'",
                "hash = prev_hash",
                "prev_hash = hash"
            })
    void editIsFoundInAnyColumn(String edit) {
        tamper("update audit_entry set " + edit + OF_BODY + "= 3");

        assertThat(verify().firstBadSeq()).isEqualTo(3);
    }

    @Test
    void deletionInTheMiddleIsFound() {
        tamper("delete from audit_entry" + OF_BODY + "= 2");

        assertThat(verify().firstBadSeq()).isEqualTo(2);
    }

    @Test
    void deletionHiddenByRenumberingIsFound() {
        tamper("delete from audit_entry" + OF_BODY + "= 2; update audit_entry set seq = seq - 1" + OF_BODY + "= 3;"
                + "update audit_entry set seq = 3" + OF_BODY + "= 4; update audit_entry set seq = 4" + OF_BODY + "= 5");

        assertThat(verify().firstBadSeq()).isEqualTo(2);
    }

    @Test
    void insertedCopyIsFound() {
        tamper("update audit_entry set seq = 6" + OF_BODY + "= 5; update audit_entry set seq = 5" + OF_BODY + "= 4;"
                + "insert into audit_entry select state_body_id, withheld, 4, at, actor, action, subject_type, subject_id,"
                + " fields, prev_hash, hash from audit_entry" + OF_BODY + "= 3");

        assertThat(verify().firstBadSeq()).isEqualTo(4);
    }

    @Test
    void swappedEntriesAreFound() {
        tamper("update audit_entry set seq = 99" + OF_BODY + "= 3; update audit_entry set seq = 3" + OF_BODY + "= 4;"
                + "update audit_entry set seq = 4" + OF_BODY + "= 99");

        assertThat(verify().firstBadSeq()).isEqualTo(3);
    }

    @Test
    void entryFromBeforeARestoredBackupIsFound() {
        tamper("create table earlier as select * from audit_entry" + OF_BODY + "= 4");
        tamper("delete from audit_entry" + OF_BODY + ">= 4; update audit_head set seq = 3, hash ="
                + " (select hash from audit_entry" + OF_BODY + "= 3) where state_body_id = :body");
        write("case.reopened", "case.closed");
        tamper("delete from audit_entry" + OF_BODY
                + "= 4; insert into audit_entry select * from earlier; drop table earlier");

        assertThat(verify().firstBadSeq()).isEqualTo(5);
    }

    @Test
    void cutTailIsFoundByTheHead() {
        tamper("delete from audit_entry" + OF_BODY + ">= 4");

        assertThat(verify().firstBadSeq()).isEqualTo(4);
        assertThat(verify().entries()).isEqualTo(3);
    }

    @Test
    void headMovedBackIsFound() {
        tamper("update audit_head set seq = 4 where state_body_id = :body");

        assertThat(verify().firstBadSeq()).isEqualTo(5);
    }

    @Test
    void headWithAnotherHashIsFound() {
        tamper("update audit_head set hash = decode(repeat('ab', 32), 'hex') where state_body_id = :body");

        assertThat(verify().isIntact()).isFalse();
    }

    @Test
    void chainMovedToAnotherBodyIsFound() {
        tamper("update audit_entry set state_body_id = :body + 500000" + OF_BODY + "> 0;"
                + "update audit_head set state_body_id = :body + 500000 where state_body_id = :body");

        Verification moved = ActingScope.call(administrator, () -> verification.verify(body + 500_000, false));
        assertThat(moved.firstBadSeq()).isEqualTo(1);
    }

    @Test
    void allChainsAreCheckedAtOnce() {
        tamper("update audit_entry set action = 'x'" + OF_BODY + "= 1");

        assertThat(ActingScope.call(administrator, verification::verifyAll))
                .filteredOn(found -> found.stateBodyId() == body)
                .singleElement()
                .satisfies(found -> assertThat(found.isIntact()).isFalse());
    }
}
