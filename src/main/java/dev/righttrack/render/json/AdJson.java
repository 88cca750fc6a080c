package dev.righttrack.render.json;

import dev.righttrack.ads.AdMatch;
import dev.righttrack.ads.AdQuestion;
import dev.righttrack.ads.AdRole;
import dev.righttrack.ads.AdVariant;
import dev.righttrack.ads.JobAd;
import dev.righttrack.ads.MatchedRequirement;
import dev.righttrack.reading.AdReading;
import dev.righttrack.reading.AdRequirement;
import dev.righttrack.reading.AdSign;
import dev.righttrack.reading.AdStrength;
import dev.righttrack.reading.Quotation;
import java.util.LinkedHashMap;
import java.util.Map;

/** A job ad as the answer of {@link AnswerJson}: {@code righttrack schema explanation} describes it under {@code jobAd}. */
public final class AdJson {

    private AdJson() {}

    /** The answer. */
    public static Map<String, Object> of(JobAd ad) {
        AdReading reading = ad.reading();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("document", reading.document());
        tree.put("title", reading.title().map(Quotation::text).orElse(""));
        tree.put("basis", ad.basis().word());
        tree.put("outside", ad.title().map(meaning -> meaning.outside()).orElse(""));
        tree.put("roles", ad.roles().stream().map(AdJson::role).toList());
        tree.put("variants", ad.variants().stream().map(AdJson::variant).toList());
        tree.put("signs", ad.signs().stream().map(AdJson::sign).toList());
        tree.put(
                "contradictions", ad.contradictions().stream().map(AdJson::sign).toList());
        tree.put("grades", ad.grades());
        tree.put(
                "requirements",
                reading.requirements().stream().map(AdJson::requirement).toList());
        tree.put(
                "mentions", reading.mentions().stream().map(AdJson::requirement).toList());
        tree.put("unsure", reading.unsure().stream().map(AdJson::requirement).toList());
        tree.put("questions", ad.questions().stream().map(AdJson::question).toList());
        tree.put(
                "notUnderstood",
                reading.notUnderstood().stream().map(AdJson::sentence).toList());
        return tree;
    }

    /** What of an ad a person has. */
    public static Map<String, Object> of(AdMatch match) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("document", match.ad().reading().document());
        tree.put("title", match.ad().reading().title().map(Quotation::text).orElse(""));
        tree.put("roles", match.ad().roleNames());
        tree.put("asked", match.count(AdStrength.ASKED));
        tree.put("askedMet", match.met(AdStrength.ASKED));
        tree.put("wished", match.count(AdStrength.WISHED));
        tree.put("wishedMet", match.met(AdStrength.WISHED));
        tree.put("matches", match.matches().stream().map(AdJson::matched).toList());
        tree.put(
                "open",
                match.ad().questions().stream()
                        .filter(AdQuestion::isOpen)
                        .map(AdQuestion::ask)
                        .toList());
        return tree;
    }

    private static Map<String, Object> matched(MatchedRequirement one) {
        Map<String, Object> tree = requirement(one.requirement());
        tree.put("state", one.state().word());
        tree.put("because", one.because());
        return tree;
    }

    private static Map<String, Object> role(AdRole role) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("role", role.role());
        tree.put("byTitle", role.isByTitle());
        tree.put("cites", role.cites());
        tree.put("does", role.does().stream().map(AdRequirement::name).toList());
        tree.put("doesNot", role.doesNot().stream().map(AdRequirement::name).toList());
        tree.put("silent", role.silent());
        return tree;
    }

    private static Map<String, Object> variant(AdVariant variant) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("variant", variant.variant());
        tree.put("role", variant.role());
        tree.put("because", variant.because().stream().map(AdRequirement::name).toList());
        return tree;
    }

    private static Map<String, Object> sign(AdSign sign) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("kind", sign.kind().word());
        tree.put("name", sign.name());
        tree.putAll(sentence(sign.quotation()));
        return tree;
    }

    /** A requirement with its sentence. */
    static Map<String, Object> requirement(AdRequirement one) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("subject", one.subject().word());
        tree.put("name", one.name());
        tree.put("years", one.years());
        tree.put("strength", one.strength().word());
        tree.put("section", one.section().word());
        tree.put("written", one.written());
        tree.put("offset", one.from() - one.quotation().from());
        tree.putAll(sentence(one.quotation()));
        return tree;
    }

    private static Map<String, Object> sentence(Quotation quotation) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("place", quotation.place());
        tree.put("sentence", quotation.text());
        return tree;
    }

    private static Map<String, Object> question(AdQuestion question) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("topic", question.topic());
        tree.put("ask", question.ask());
        tree.put("open", question.isOpen());
        tree.put("answers", question.answers().stream().map(AdRequirement::name).toList());
        tree.put("yes", question.yes());
        tree.put("no", question.no());
        tree.put("cites", question.cites());
        return tree;
    }
}
