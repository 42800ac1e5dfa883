package org.gatehouse.decision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gatehouse.access.People;
import org.gatehouse.access.ServiceArea;
import org.gatehouse.decision.DecisionView.Money;
import org.gatehouse.form.Problem;
import org.gatehouse.request.RequestKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page of the history of decisions: the filters as typed, what they found, and the ways on from there. */
@Component
class DecisionListPage {

    private static final String PATH = "/decisions";
    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("q", "Words"),
            Map.entry("request", "Request"),
            Map.entry("from", "Decided on or after"),
            Map.entry("to", "Decided on or before"),
            Map.entry("outcome", "Outcome"),
            Map.entry("kind", "Kind"),
            Map.entry("serviceArea", "Service area"),
            Map.entry("supplier", "Supplier"),
            Map.entry("decidedBy", "Decided by"),
            Map.entry("minValue", "Value from"),
            Map.entry("maxValue", "Value to"));
    private static final Map<DecisionOrder, String> ORDERS = orders();

    private final People people;

    DecisionListPage(People people) {
        this.people = people;
    }

    /** One choice of a list. */
    record Choice(String value, String label, boolean selected) {}

    /** A filter in use, with the address of the page without it. */
    record Removable(String label, String value, String without) {}

    /** An order, with the address of the page in it; null where it is the one shown. */
    record Sort(String label, @Nullable String href) {}

    void form(Model model, DecisionAsk ask) {
        model.addAttribute("ask", ask);
        model.addAttribute("outcomes", outcomes(ask.outcome()));
        model.addAttribute("kinds", kinds(ask.kind()));
        model.addAttribute("areas", areas(ask.serviceArea()));
        model.addAttribute("filtered", !ask.filters().isEmpty());
        model.addAttribute("narrowed", ask.filters().keySet().stream().anyMatch(name -> !name.equals("q")));
        problems(model, List.of());
    }

    /** @param found empty where everything could be read */
    void problems(Model model, List<Problem> found) {
        List<Problem> named = found.stream()
                .map(one -> new Problem(
                        one.pointer(), one.key(), LABELS.getOrDefault(one.key(), one.key()) + ": " + one.message()))
                .toList();
        model.addAttribute("problems", named);
        model.addAttribute(
                "errors",
                found.stream().collect(Collectors.toMap(Problem::key, Problem::message, (first, second) -> first)));
    }

    void results(Model model, DecisionAsk ask, DecisionSearch.Query query, DecisionSearch.Found found, long count) {
        Map<String, String> filters = ask.filters();
        String sort =
                query.order() == DecisionOrder.NEWEST ? null : query.order().code();
        model.addAttribute("decisions", found.items());
        model.addAttribute("values", values(found.items()));
        model.addAttribute("count", countWords(count, !filters.isEmpty()));
        model.addAttribute("removables", removables(filters, sort));
        model.addAttribute("sorts", sorts(filters, query.order()));
        model.addAttribute("csv", DecisionAsk.address("/decisions.csv", filters, sort, null));
        model.addAttribute("previous", address(ask, sort, found.previous()));
        model.addAttribute("next", address(ask, sort, found.next()));
    }

    private static Map<String, String> values(List<DecisionView> decisions) {
        Map<String, String> values = new LinkedHashMap<>();
        decisions.stream()
                .filter(one -> one.costBaseline() != null)
                .forEach(one -> values.put(one.number(), Money.words(one.costBaseline())));
        return values;
    }

    private static @Nullable String address(DecisionAsk ask, @Nullable String sort, @Nullable DecisionCursor cursor) {
        if (cursor == null) {
            return null;
        }
        Map<String, String> asked = new LinkedHashMap<>(ask.filters());
        if (ask.limit() != null) {
            asked.put("limit", ask.limit());
        }
        return DecisionAsk.address(PATH, asked, sort, cursor.written());
    }

    private static String countWords(long count, boolean filtered) {
        String many = count == 1 ? "1 decision" : "%,d decisions".formatted(count);
        if (!filtered) {
            return many;
        }
        return count == 0 ? "No decisions match" : many + (count == 1 ? " matches" : " match");
    }

    private List<Removable> removables(Map<String, String> filters, @Nullable String sort) {
        List<Removable> removables = new ArrayList<>();
        filters.forEach((name, value) -> {
            Map<String, String> others = new LinkedHashMap<>(filters);
            others.remove(name);
            removables.add(new Removable(
                    LABELS.getOrDefault(name, name),
                    words(name, value),
                    DecisionAsk.address(PATH, others, sort, null)));
        });
        return removables;
    }

    /** A code as the list it was chosen from calls it. */
    private String words(String name, String value) {
        List<Choice> choices = switch (name) {
            case "outcome" -> outcomes(value);
            case "kind" -> kinds(value);
            case "serviceArea" -> areas(value);
            default -> List.of();
        };
        return choices.stream()
                .filter(Choice::selected)
                .map(Choice::label)
                .findFirst()
                .orElse(value);
    }

    private static List<Sort> sorts(Map<String, String> filters, DecisionOrder shown) {
        return ORDERS.entrySet().stream()
                .map(order -> new Sort(
                        order.getValue(),
                        order.getKey() == shown
                                ? null
                                : DecisionAsk.address(
                                        PATH, filters, order.getKey().code(), null)))
                .toList();
    }

    private static List<Choice> outcomes(@Nullable String chosen) {
        return Arrays.stream(Decision.Outcome.values())
                .map(one -> choice(one.name(), one.words(), chosen))
                .toList();
    }

    private static List<Choice> kinds(@Nullable String chosen) {
        return Arrays.stream(RequestKind.values())
                .map(one -> choice(one.name(), one.words(), chosen))
                .toList();
    }

    private List<Choice> areas(@Nullable String chosen) {
        return people.areas().stream()
                .map((ServiceArea one) -> choice(one.code(), one.name(), chosen))
                .toList();
    }

    private static Choice choice(String value, String label, @Nullable String chosen) {
        return new Choice(value, label, value.equalsIgnoreCase(chosen == null ? "" : chosen.strip()));
    }

    private static Map<DecisionOrder, String> orders() {
        Map<DecisionOrder, String> orders = new LinkedHashMap<>();
        orders.put(DecisionOrder.NEWEST, "newest first");
        orders.put(DecisionOrder.OLDEST, "oldest first");
        orders.put(DecisionOrder.VALUE_BACKWARDS, "highest value first");
        orders.put(DecisionOrder.VALUE, "lowest value first");
        orders.put(DecisionOrder.NUMBER, "by number");
        return orders;
    }
}
