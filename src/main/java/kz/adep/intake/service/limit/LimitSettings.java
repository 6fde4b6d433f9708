package kz.adep.intake.service.limit;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * From how many on the public side becomes slower; a source is an IPv4 address or the /64 of an IPv6 one. Each node
 * counts on its own.
 *
 * @param draftsAnHour begun by one source at once
 * @param draftsADay begun by one source a minute later; some hundred megabytes
 * @param submissionsAnHour of one source
 * @param submissionsADay of one source
 * @param submissionsAnHourToABody from everywhere
 * @param submissionsAnHourInAll to all bodies
 * @param filesAnHour uploaded from one source
 * @param uploadedADay in bytes, from one source
 * @param mostUploadedADay in bytes, from one source whose forms stand in line already
 * @param messagesAnHour of the holder of one code
 * @param lettersADay asked for by one source, to confirm an address
 * @param wrongCodesAMinute of one source
 * @param wrongCodesAMinuteInAll of all sources
 */
@ConfigurationProperties("adep.limits")
public record LimitSettings(
        @DefaultValue("240") int draftsAnHour,
        @DefaultValue("100000") int draftsADay,
        @DefaultValue("10") int submissionsAnHour,
        @DefaultValue("40") int submissionsADay,
        @DefaultValue("30") int submissionsAnHourToABody,
        @DefaultValue("600") int submissionsAnHourInAll,
        @DefaultValue("60") int filesAnHour,
        @DefaultValue("500MB") DataSize uploadedADay,
        @DefaultValue("2GB") DataSize mostUploadedADay,
        @DefaultValue("20") int messagesAnHour,
        @DefaultValue("20") int lettersADay,
        @DefaultValue("10") int wrongCodesAMinute,
        @DefaultValue("100") int wrongCodesAMinuteInAll) {}
