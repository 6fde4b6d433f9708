package kz.adep.directory;

import kz.adep.shared.LocalizedText;

/** What a state body publishes about its ethics commissioner. */
public record CommissionerProfile(
        int stateBodyId, String fullName, String room, String phone, LocalizedText reception) {}
