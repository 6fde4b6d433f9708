package kz.adep.intake.service;

import kz.adep.shared.ActingScope;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;

/** Runs what its sender may have pressed twice: who comes second at the same moment meets what the first one did. */
final class Twice {

    private Twice() {}

    static void run(CaseCode code, Runnable act) {
        try {
            ActingScope.run(code.holder(), act);
        } catch (DataIntegrityViolationException | OptimisticLockingFailureException atOnce) {
            ActingScope.run(code.holder(), act);
        }
    }
}
