package kz.adep.casework.web.search;

import java.util.LinkedHashMap;
import java.util.Map;
import kz.adep.casework.service.search.CaseSearch.Found;
import kz.adep.casework.service.search.Question;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** A page of hits, or why there is none. */
record SearchPage(
        String address,
        String cases,
        Question question,
        @Nullable Found found) {

    /** Which words stand above the hits. */
    public String state() {
        if (question.isEmpty()) {
            return "empty";
        }
        if (found == null) {
            return "short";
        }
        if (found.hits().isEmpty()) {
            return question.after() == null ? "none" : "end";
        }
        return found.near() ? "near" : "found";
    }

    public boolean isFiltered() {
        return question.kind() != null || question.stage() != null;
    }

    public boolean isCounted() {
        return found != null && found.count() != null && !found.hits().isEmpty();
    }

    public String unfiltered() {
        return link(Map.of("q", question.text()));
    }

    public String first() {
        return link(parameters());
    }

    public @Nullable String next() {
        if (found == null || found.next() == null) {
            return null;
        }
        Map<String, String> parameters = parameters();
        parameters.put("after", found.next().toString());
        return link(parameters);
    }

    private Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("q", question.text());
        if (question.kind() != null) {
            parameters.put("kind", question.kind().name());
        }
        if (question.stage() != null) {
            parameters.put("stage", question.stage().name());
        }
        return parameters;
    }

    private String link(Map<String, String> parameters) {
        UriComponentsBuilder link = UriComponentsBuilder.fromPath(address);
        parameters.keySet().forEach(name -> link.queryParam(name, "{" + name + "}"));
        return link.encode().buildAndExpand(parameters).toUriString();
    }
}
