<#import "template.ftl" as layout>
<#assign wrong = messagesPerField.existsError('username', 'password')>
<@layout.registrationLayout displayMessage=!wrong; section>
<#if section = "header">
${msg("enterTitle")}
<#elseif section = "form">
<form id="kc-form-login" action="${url.loginAction}" method="post">
    <#if wrong>
    <p class="app-fault" id="fault" role="alert">${kcSanitize(messagesPerField.getFirstError('username', 'password'))?no_esc}</p>
    </#if>
    <#if !usernameHidden??>
    <div class="app-group">
        <label class="app-label" for="username">${msg("username")}</label>
        <input class="app-input" id="username" name="username" type="text" value="${(login.username!'')}" autocomplete="username" autocapitalize="none" spellcheck="false" autofocus<#if wrong> aria-invalid="true" aria-describedby="fault"</#if>>
    </div>
    </#if>
    <div class="app-group">
        <label class="app-label" for="password">${msg("password")}</label>
        <input class="app-input" id="password" name="password" type="password" autocomplete="current-password"<#if usernameHidden??> autofocus</#if><#if wrong> aria-invalid="true" aria-describedby="fault"</#if>>
    </div>
    <input type="hidden" name="credentialId"<#if auth.selectedCredential?has_content> value="${auth.selectedCredential}"</#if>>
    <button class="app-button" id="kc-login" name="login" value="login">${msg("doLogIn")}</button>
</form>
</#if>
</@layout.registrationLayout>
