<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
<#if section = "header">
${msg("enterTitle")}
<#elseif section = "form">
<p>${kcSanitize(message.summary)?no_esc}<#if requiredActions??><#list requiredActions>: <#items as action>${kcSanitize(msg("requiredAction.${action}"))?no_esc}<#sep>, </#items></#list></#if></p>
<#if !skipLink??>
<#if pageRedirectUri?has_content>
<p><a class="app-button" href="${pageRedirectUri}">${msg("enterGoOn")}</a></p>
<#elseif actionUri?has_content>
<p><a class="app-button" href="${actionUri}">${msg("enterGoOn")}</a></p>
<#elseif (client.baseUrl)?has_content>
<p><a class="app-button" href="${client.baseUrl}">${msg("enterGoOn")}</a></p>
</#if>
</#if>
</#if>
</@layout.registrationLayout>
