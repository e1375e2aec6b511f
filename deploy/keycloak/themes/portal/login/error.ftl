<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
<#if section = "header">
${msg("enterNotNow")}
<#elseif section = "form">
<p>${kcSanitize(message.summary)?no_esc}</p>
<#if !skipLink?? && (client.baseUrl)?has_content>
<p><a class="app-button" href="${client.baseUrl}">${msg("enterAgain")}</a></p>
<#else>
<p>${msg("enterFromThere")}</p>
</#if>
</#if>
</@layout.registrationLayout>
