package kz.adep.account.domain;

import kz.adep.account.StaffMember;
import kz.adep.vault.Sealed;
import kz.adep.vault.WrappedKey;

/**
 * What one attempt to sign in is checked against.
 *
 * @param attempt how many attempts have been counted since the last success, this one included
 */
public record Credentials(StaffMember staff, int attempt, String passwordHash, WrappedKey key, Sealed totpSecret) {}
