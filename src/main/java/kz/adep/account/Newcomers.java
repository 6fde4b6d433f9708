package kz.adep.account;

/** What another feature does before a member of staff sees the first page under a name, a role and a body. */
public interface Newcomers {

    /** Both factors were right; without a transaction and for nobody yet. Who fails here does not get in. */
    void arrived(StaffMember member);
}
