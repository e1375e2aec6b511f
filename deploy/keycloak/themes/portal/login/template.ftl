<#-- What is around every page of the login. No script: a page that asks for a password runs nothing. -->
<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false>
<!DOCTYPE html>
<html lang="${locale.currentLanguageTag}">
<head>
    <meta charset="utf-8">
    <title><#if message?has_content && message.type = 'error' || messagesPerField.existsError('username', 'password', 'password-new', 'password-confirm')>${msg("enterFault")}: </#if>${msg("enterTitle")} – ${properties.appName}</title>
    <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
    <meta name="theme-color" content="#083a50">
    <meta name="robots" content="noindex, nofollow">
    <meta name="referrer" content="no-referrer">
    <link rel="preload" as="font" type="font/woff2" href="${url.resourcesPath}/fonts/public-sans.woff2" crossorigin>
    <link rel="icon" type="image/svg+xml" href="${url.resourcesPath}/img/icon.svg">
    <link rel="stylesheet" href="${url.resourcesPath}/css/login.css">
</head>
<body>
<a class="app-skip" href="#main">${msg("enterSkip")}</a>
<header class="app-bar">
    <div class="app-width app-bar__row">
        <span class="app-bar__name"><img class="app-bar__icon" src="${url.resourcesPath}/img/icon.svg" alt="" width="24" height="24">${properties.appName}</span>
        <#if realm.internationalizationEnabled && locale.supported?size gt 1>
        <ul class="app-bar__tools" aria-label="${msg("languages")}">
            <#list locale.supported as tongue>
            <li><a class="app-bar__tool" href="${tongue.url}" lang="${tongue.languageTag}" hreflang="${tongue.languageTag}"<#if tongue.languageTag = locale.currentLanguageTag> aria-current="true"</#if>><span class="app-long">${msg("tongue." + tongue.languageTag)}</span><span class="app-short" title="${msg("tongue." + tongue.languageTag)}">${tongue.languageTag?upper_case?substring(0, 2)}</span></a></li>
            </#list>
        </ul>
        </#if>
        <a class="app-bar__exit" href="${properties.appExit}" rel="nofollow noreferrer"><span class="app-long">${msg("enterExit")}</span><span class="app-short">${msg("enterExitShort")}</span></a>
    </div>
</header>
<main class="app-main app-width" id="main" tabindex="-1">
    <h1><#nested "header"></h1>
    <#if auth?has_content && auth.showUsername() && !auth.showResetCredentials()>
    <p>${msg("enterAs")} <strong>${auth.attemptedUsername}</strong>. <a id="reset-login" href="${url.loginRestartFlowUrl}">${msg("enterSomebodyElse")}</a></p>
    </#if>
    <#if displayMessage && message?has_content && (message.type != 'warning' || !isAppInitiatedAction??)>
    <p class="app-notice app-notice--${message.type}" role="<#if message.type = 'error'>alert<#else>status</#if>">${kcSanitize(message.summary)?no_esc}</p>
    </#if>
    <#nested "show-username">
    <#nested "form">
    <#if auth?has_content && auth.showTryAnotherWayLink()>
    <form action="${url.loginAction}" method="post">
        <button class="app-button app-button--quiet" name="tryAnotherWay" value="on">${msg("doTryAnotherWay")}</button>
    </form>
    </#if>
    <#nested "socialProviders">
    <#if displayInfo><#nested "info"></#if>
</main>
<footer class="app-foot">
    <p class="app-width">${msg("enterSafe")}</p>
</footer>
</body>
</html>
</#macro>
