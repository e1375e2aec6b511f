<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
<#if section = "header">
${msg("enterTooLong")}
<#elseif section = "form">
<p>${msg("enterNothingLost")}</p>
<p><a class="app-button" id="loginRestartLink" href="${url.loginRestartFlowUrl}">${msg("enterAgain")}</a></p>
</#if>
</@layout.registrationLayout>
