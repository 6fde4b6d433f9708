package kz.adep.platform.form;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How long the forms may be that stand in the memory as a whole.
 *
 * @param longest of any form; three texts of 20,000 letters take 360 KB on the line
 * @param large addresses, with all below them, whose forms hold tables of figures
 * @param largest of these
 */
@ConfigurationProperties("adep.forms")
public record FormSettings(
        @DefaultValue("512KB") DataSize longest,
        @DefaultValue List<String> large,
        @DefaultValue("12MB") DataSize largest) {

    boolean isLarge(String path) {
        return large.stream().anyMatch(each -> path.equals(each) || path.startsWith(each + "/"));
    }

    int longestAt(String path) {
        return Math.toIntExact((isLarge(path) ? largest : longest).toBytes());
    }
}
