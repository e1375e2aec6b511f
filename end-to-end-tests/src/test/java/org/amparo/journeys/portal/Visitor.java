package org.amparo.journeys.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.amparo.journeys.system.Account;
import org.amparo.journeys.system.Amparo;
import org.amparo.local.layout.Portal;

/** Somebody at a browser of their own, who notes whatever the browser complains of. */
final class Visitor implements AutoCloseable {
    static final String ELSEWHERE = "https://es.wikipedia.org/";
    static final String NEUTRAL = ELSEWHERE + "**";
    private static final String PASSWORD = "amparo-demo-1";

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final List<String> foreseen = new ArrayList<>();

    private Visitor(Browser.NewContextOptions options, boolean knowsTheWay) {
        this(Chromium.running().newContext(options.setLocale("es-PE")), knowsTheWay);
    }

    private Visitor(BrowserContext context, boolean knowsTheWay) {
        this.context = context;
        if (knowsTheWay) {
            context.addCookies(List.of(new Cookie("seen", "1")
                    .setUrl(address("/"))
                    .setHttpOnly(true)
                    .setSameSite(SameSiteAttribute.LAX)));
        }
        context.route(
                NEUTRAL,
                route -> route.fulfill(new com.microsoft.playwright.Route.FulfillOptions()
                        .setContentType("text/html")
                        .setBody("<title>Enciclopedia</title><p>Portada</p>")));
        context.onConsoleMessage(message -> {
            if (isComplaint(message)
                    && !isRefusal(message)
                    && !message.location().startsWith(ELSEWHERE)) {
                complaints.add(message.text());
            }
        });
        context.onWebError(fault -> complaints.add(fault.error()));
        page = context.newPage();
    }

    private static boolean isComplaint(ConsoleMessage message) {
        return message.type().equals("error") || message.text().contains("Content Security Policy");
    }

    /** What a page refuses it says itself, and the journey reads it there; a style or a script that is not there is a fault. */
    private static boolean isRefusal(ConsoleMessage message) {
        return message.text().contains("responded with a status of 4")
                && !message.location().contains("/assets/");
    }

    /** At a phone with a browser of its own. */
    static Visitor at(Browser browser) {
        return new Visitor(
                browser.newContext(
                        new Browser.NewContextOptions().setLocale("es-PE").setViewportSize(390, 844)),
                true);
    }

    /** At a phone whose browser writes down what browsers write down. */
    static Visitor at(BrowserContext context) {
        return new Visitor(context, true);
    }

    /** At a cheap phone. */
    static Visitor atAPhone() {
        return new Visitor(new Browser.NewContextOptions().setViewportSize(390, 844), true);
    }

    /** At a phone on which nobody opened these pages yet. */
    static Visitor forTheFirstTime() {
        return new Visitor(new Browser.NewContextOptions().setViewportSize(390, 844), false);
    }

    static Visitor atADesk() {
        return new Visitor(new Browser.NewContextOptions().setViewportSize(1280, 800), true);
    }

    static Visitor withoutScripts() {
        return new Visitor(
                new Browser.NewContextOptions().setViewportSize(390, 844).setJavaScriptEnabled(false), true);
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    static String address(String path) {
        return Amparo.system().url(Portal.PORTAL) + path;
    }

    Visitor opens(String path) {
        page.navigate(address(path));
        return this;
    }

    Visitor logsIn(Account account) {
        opens("/");
        fillIn(account);
        return this;
    }

    /** From somewhere else, to a page that asks for a log-in first. */
    Visitor follows(String link, Account account) {
        page.navigate(link);
        fillIn(account);
        return this;
    }

    /** In another tab of the same browser. */
    void logsInBeside(Account account) {
        var beside = context.newPage();
        beside.navigate(address("/"));
        fillIn(beside, account);
        beside.close();
    }

    private void fillIn(Account account) {
        fillIn(page, account);
    }

    private static void fillIn(Page page, Account account) {
        page.locator("#username").fill(account.name());
        page.locator("#password").fill(PASSWORD);
        page.locator("#kc-login").click();
        page.waitForURL(address("/**"));
    }

    /** By the button of a form. What was typed is kept first: the page that answers is there a moment later. */
    static void sends(Locator button) {
        button.click();
        Look.settled(button.page());
    }

    boolean isAskedToLogIn() {
        return page.locator("#kc-login").count() > 0;
    }

    /** By the button; answers what asked for the neutral page. */
    Request leaves() {
        return page.waitForRequest(
                NEUTRAL, () -> page.locator(".govuk-exit-this-page__button").click());
    }

    /** What ends with it ends without Keycloak: nobody can tell it any more which login that was. */
    void losesTheSession() {
        context.clearCookies(new BrowserContext.ClearCookiesOptions().setName("q_session"));
    }

    /** Where Keycloak still knows them, and asks for their password alone. */
    void saysAgainWhoTheyAre() {
        page.locator("#password").fill(PASSWORD);
        page.locator("#kc-login").click();
        page.waitForURL(address("/**"));
    }

    /** Where Keycloak takes them for the one before; its page needs scripts for that. */
    void isSomebodyElse(Account account) {
        page.locator("#reset-login").click();
        fillIn(account);
    }

    /** What the portal keeps in this browser. */
    List<Cookie> cookies() {
        return context.cookies(address("/"));
    }

    /** Bytes that each request carries for them. */
    int cookieBytes() {
        return cookies().stream()
                .map(cookie -> cookie.name + "=" + cookie.value + "; ")
                .mapToInt(text -> text.getBytes(StandardCharsets.UTF_8).length)
                .sum();
    }

    /** What the browser is going to complain of, because the journey is about it: the words of a complaint, or some of them. */
    Visitor foresees(String... complaint) {
        foreseen.addAll(List.of(complaint));
        return this;
    }

    /**
     * Nothing but what was foreseen was complained of: no report of the content policy, no fault in a script, nothing that was not found.
     * A page that sends what was typed as it closes is let go of first: a request that nobody answers any more would keep it open.
     */
    @Override
    public void close() {
        context.unrouteAll();
        context.close();
        assertThat(complaints)
                .as("what the browser complained of")
                .filteredOn(complaint -> foreseen.stream().noneMatch(complaint::contains))
                .isEmpty();
    }
}
