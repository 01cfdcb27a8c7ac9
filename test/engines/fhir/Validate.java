import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.SingleValidationMessage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.ValueSet;

/**
 * Lets the reference validator read resources: {@code Validate.java FOLDER}.
 *
 * <p>Code systems, value sets and questionnaires in the folder are known to it; beyond them and what FHIR itself brings there
 * are no terminologies. Printed is a line for each message: file, severity, id of the message, place, message, with tabs between.
 */
final class Validate {
    public static void main(String[] args) throws Exception {
        FhirContext context = FhirContext.forR4();
        IParser parser = context.newJsonParser();
        List<Path> files;
        try (Stream<Path> found = Files.list(Path.of(args[0]))) {
            files = found.filter(file -> file.toString().endsWith(".json")).sorted().toList();
        }
        Own own = new Own(context);
        for (Path file : files) {
            String text = Files.readString(file);
            // Whatever else is in the folder may be broken, which is for the validator to say.
            if (!text.matches("(?s)\\{\\s*\"resourceType\":\\s*\"(CodeSystem|ValueSet|Questionnaire)\".*")) continue;
            IBaseResource resource = parser.parseResource(text);
            if (resource instanceof CodeSystem system) own.addCodeSystem(system);
            if (resource instanceof ValueSet set) own.addValueSet(set);
            if (resource instanceof Questionnaire form) own.forms.put(form.getUrl(), form);
        }
        ValidationSupportChain known = new ValidationSupportChain(
            new DefaultProfileValidationSupport(context),
            own,
            new CommonCodeSystemsTerminologyService(context),
            new InMemoryTerminologyServerValidationSupport(context),
            new SnapshotGeneratingValidationSupport(context));
        FhirInstanceValidator instances = new FhirInstanceValidator(known);
        instances.setAnyExtensionsAllowed(true);
        FhirValidator validator = context.newValidator().registerValidatorModule(instances);
        for (Path file : files) {
            for (SingleValidationMessage message : validator.validateWithResult(Files.readString(file)).getMessages()) {
                System.out.println(String.join("\t",
                    file.getFileName().toString(),
                    String.valueOf(message.getSeverity()).toLowerCase(),
                    String.valueOf(message.getMessageId()),
                    String.valueOf(message.getLocationString()),
                    String.valueOf(message.getMessage()).replaceAll("\\s+", " ")));
            }
        }
    }

    /** What is in the folder. A response names its form by address and version. */
    private static final class Own extends PrePopulatedValidationSupport {
        private final Map<String, Questionnaire> forms = new HashMap<>();

        Own(FhirContext context) {
            super(context);
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T extends IBaseResource> T fetchResource(Class<T> type, String address) {
            Questionnaire form = forms.get(address.replaceFirst("\\|.*", ""));
            return form != null && type.isInstance(form) ? (T) form : super.fetchResource(type, address);
        }
    }
}
