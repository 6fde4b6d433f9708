package kz.adep.casework.service.export;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import kz.adep.casework.CaseFilter;

/** A filter as it stands in the address of the inbox. */
final class FilterAddress {

    private FilterAddress() {}

    static String of(CaseFilter filter) {
        return filter.parameters().entrySet().stream()
                .map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    static Map<String, String> parse(String address) {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (!address.isEmpty()) {
            for (String pair : address.split("&", -1)) {
                String[] parts = pair.split("=", 2);
                parameters.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
            }
        }
        return parameters;
    }
}
