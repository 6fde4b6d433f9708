package kz.adep.audit;

/** Authenticates the links of the trail; the key itself stays with whoever implements it. */
@FunctionalInterface
public interface AuditKey {

    byte[] mac(byte[]... parts);
}
