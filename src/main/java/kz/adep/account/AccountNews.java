package kz.adep.account;

/** What another feature does when it changes who may sign in; in the transaction of the change. */
public interface AccountNews {

    /** What happened, or is to happen, to an account. */
    enum Change {
        /** It waits for the word of a second administrator. */
        ASKED,
        /** The only administrator lets in a second one without such a word. */
        ALONE,
        OPENED,
        RENEWED,
        DISABLED
    }

    void changed(Change change, StaffRole role, int stateBodyId);
}
