package kz.adep.vault;

/** What a subkey of the deployment's key ring is for; the name is part of the derivation and never changes. */
public enum Purpose {
    /** Wraps the data keys of cases and accounts; the only purpose that follows the rotation of keys. */
    DATA_KEYS,
    TRACKING_CODE,
    CODE_HASH,
    FORM_TOKEN,
    /** Seals the draft of a form; only together with the token of the form does it make a key. */
    FORM_DRAFT,
    BLIND_INDEX,
    AUDIT,
    RECOVERY_CODE,
    /** Signs what a receipt says. */
    RECEIPT,
    /** Signs that a member of staff signed in on a device. */
    STAFF_DEVICE
}
