package kz.adep.shared;

/**
 * What a feature adds to the demonstration data. Parts are loaded one after the other before the first page is served.
 * Each is loaded once; one that was cut short is called again on the next start and passes over what is already there.
 */
public interface DemoPart {

    /** Lower comes first: bodies 10, accounts 20, what hangs on both later. */
    int order();

    /** Opens its own scopes and transactions. */
    void load();
}
