package dev.righttrack.intake.exports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The fields of exports on which no advice may rest, or which only say how to reach somebody; they are dropped unread. */
final class PersonalField {

    private static final Map<String, String> NAMES = names();

    private PersonalField() {}

    private static Map<String, String> names() {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        fields.put("birth date", List.of("birthdate", "dateofbirth", "born", "birthday", "dob", "age"));
        fields.put("birth place", List.of("birthplace", "placeofbirth"));
        fields.put("sex", List.of("gender", "sex", "gendercode", "pronouns"));
        fields.put("nationality", List.of("nationality", "nationalitylist", "nationalitycode", "citizenship"));
        fields.put("marital status", List.of("maritalstatus", "spouse", "children", "parent", "parents", "sibling"));
        fields.put("photo", List.of("photo", "picture", "image", "avatar", "signature", "signatureimage"));
        fields.put(
                "address",
                List.of(
                        "address",
                        "location",
                        "homelocation",
                        "zipcode",
                        "postalcode",
                        "residencecountrycode",
                        "workvisa"));
        fields.put("phone", List.of("phone", "telephone", "telephonelist", "mobile", "faxnumber", "whatsapp"));
        fields.put("mail", List.of("email", "mail"));
        fields.put("contact", List.of("instantmessaginglist", "communication", "contactinfo", "contactpoint"));
        fields.put("maiden name", List.of("maidenname"));
        fields.put("religion", List.of("religion"));
        fields.put("height or weight", List.of("height", "weight"));
        fields.put("pay", List.of("networth", "salary", "pay"));
        Map<String, String> names = new LinkedHashMap<>();
        fields.forEach((shown, written) -> written.forEach(name -> names.put(name, shown)));
        return names;
    }

    /** What a field is, if it is such a one. */
    static Optional<String> of(String field) {
        return Optional.ofNullable(NAMES.get(field.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]", "")));
    }
}
