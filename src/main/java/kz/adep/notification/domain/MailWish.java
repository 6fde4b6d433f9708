package kz.adep.notification.domain;

/** How a member of staff wishes to be told by mail what the bell says. */
public enum MailWish {
    NONE,
    DIGEST,
    AT_ONCE
}
