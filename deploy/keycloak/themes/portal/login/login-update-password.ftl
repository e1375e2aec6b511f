<#import "template.ftl" as layout>
<#assign wrong = messagesPerField.existsError('password', 'password-confirm')>
<@layout.registrationLayout displayMessage=!wrong; section>
<#if section = "header">
${msg("updatePasswordTitle")}
<#elseif section = "form">
<form action="${url.loginAction}" method="post">
    <#if wrong>
    <p class="app-fault" id="fault" role="alert">${kcSanitize(messagesPerField.getFirstError('password', 'password-confirm'))?no_esc}</p>
    </#if>
    <div class="app-group">
        <label class="app-label" for="password-new">${msg("passwordNew")}</label>
        <input class="app-input" id="password-new" name="password-new" type="password" autocomplete="new-password" autofocus<#if wrong> aria-invalid="true" aria-describedby="fault"</#if>>
    </div>
    <div class="app-group">
        <label class="app-label" for="password-confirm">${msg("passwordConfirm")}</label>
        <input class="app-input" id="password-confirm" name="password-confirm" type="password" autocomplete="new-password"<#if wrong> aria-invalid="true" aria-describedby="fault"</#if>>
    </div>
    <div class="app-check">
        <input id="logout-sessions" name="logout-sessions" type="checkbox" value="on" checked>
        <label for="logout-sessions">${msg("logoutOtherSessions")}</label>
    </div>
    <button class="app-button" name="login" value="login">${msg("enterKeep")}</button>
    <#if isAppInitiatedAction??>
    <button class="app-button app-button--quiet" name="cancel-aia" value="true">${msg("doCancel")}</button>
    </#if>
</form>
</#if>
</@layout.registrationLayout>
