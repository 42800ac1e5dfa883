document.documentElement.classList.add("govuk-frontend-supported");
